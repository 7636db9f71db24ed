import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: true }),
    // The owner's card names the folder `public`, where Vite expects its files too.
    files: { assets: 'public' },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../tools/**/*.ts', '../tests/**/*.ts', '../*.ts'],
      }),
    },
  },
};
