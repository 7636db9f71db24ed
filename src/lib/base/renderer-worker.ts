/** Tells the page by what this browser draws WebGL, or nothing: to ask holds a page up for a quarter of a second. */
postMessage(rendererOf(new OffscreenCanvas(1, 1).getContext('webgl2')));

function rendererOf(gl: WebGL2RenderingContext | null): string {
  if (!gl) return '';
  const name = String(gl.getParameter(gl.RENDERER));
  // Firefox warns of the extension, and names the renderer without it.
  if (!name.startsWith('WebKit')) return name;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : name;
}
