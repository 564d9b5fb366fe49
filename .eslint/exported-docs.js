/** Exported functions, classes and interfaces say in a doc comment what they are. */
export const exportedDocs = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'An exported {{kind}} needs a doc comment.' } },
  create(context) {
    const documented = (node) => {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      return comment?.type === 'Block' && comment.value.startsWith('*');
    };
    const check = (node) => {
      const kind = /^(Function|Class|TSInterface)Declaration$/.exec(node.declaration?.type ?? '')?.[1];
      if (kind && !documented(node)) {
        context.report({ node, messageId: 'missing', data: { kind: kind.replace('TS', '').toLowerCase() } });
      }
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};
