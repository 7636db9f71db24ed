// @ts-check

/**
 * Whether the build is only looked at on this machine (`npm start`). Such a build writes what pages are made with but
 * no pages, social images and compressed copies: the preview server makes each when it is asked for.
 */
export const isPreviewBuild = process.env.BUILD_KIND === 'preview';
