// @ts-check

/**
 * Whether the build is only looked at on this machine (`npm start`). Such a build leaves out what takes long and only
 * matters to a host: compressed copies, and social images, which the preview server draws when they are asked for.
 */
export const isPreviewBuild = process.env.BUILD_KIND === 'preview';
