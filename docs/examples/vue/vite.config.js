import vue from '@vitejs/plugin-vue';

// Vue asks for a component of its own behind every tag that it does not know.
const isCustomElement = (tag) => tag.startsWith('frid-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
