/* The README's pictures, or with `--languages` those of each main view in each language. */
await import(process.argv.includes('--languages') ? './language-pictures.ts' : './readme-pictures.ts');
