/** What renderers without a graphics card call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether the browser draws WebGL by the processor: each picture of a live map then holds the page up. False where it
 * does not say, and where it has no WebGL.
 */
export function drawsInSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return false;
  const renderer = rendererOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(renderer);
}

function rendererOf(gl: WebGL2RenderingContext): string {
  const name = String(gl.getParameter(gl.RENDERER));
  // Firefox warns of the extension, and names the renderer without it.
  if (!name.startsWith('WebKit')) return name;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : name;
}
