import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limits } from './limits.ts';
import { tooCostly } from './too-costly.ts';
import { Scale } from './weigh.ts';

// Every rule reports and none throws: an error thrown while validating would leave as an internal one.

const fragmentsOf = (document: DocumentNode) =>
  document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );

/** Depth, number of fields and of objects of each operation. */
function weightRule(context: ValidationContext): ASTVisitor {
  const scale = new Scale(context.getSchema(), fragmentsOf(context.getDocument()));
  return {
    OperationDefinition(node) {
      const weight = scale.weigh(
        node.selectionSet,
        context.getSchema().getRootType(node.operation) ?? undefined,
      );
      const report = (what: string, most: number) =>
        context.reportError(tooCostly(what, most, { nodes: node }));
      if (weight.depth > limits.depthMost) report('levels', limits.depthMost);
      if (weight.fields > limits.fieldsMost) report('fields', limits.fieldsMost);
      if (weight.objects > limits.objectsMost) report('objects', limits.objectsMost);
    },
  };
}

function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias) aliases += 1;
      if (aliases === limits.aliasesMost + 1) {
        context.reportError(tooCostly('aliases', limits.aliasesMost, { nodes: node }));
      }
    },
  };
}

/** Root fields are counted where they stand, in fragments too: each is an operation of its own. */
function rootFieldRule(context: ValidationContext): ASTVisitor {
  const fragments = new Map(fragmentsOf(context.getDocument()).map((node) => [node.name.value, node]));
  const count = (node: OperationDefinitionNode['selectionSet'], seen: ReadonlySet<string>): number =>
    node.selections.reduce((sum, selection) => {
      if (sum > limits.fieldsMost) return sum;
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet, seen);
      const name = selection.name.value;
      const fragment = seen.has(name) ? undefined : fragments.get(name);
      return fragment ? sum + count(fragment.selectionSet, new Set([...seen, name])) : sum;
    }, 0);
  return {
    OperationDefinition(node) {
      const most = node.operation === 'mutation' ? limits.rootMutationsMost : limits.rootQueriesMost;
      if (count(node.selectionSet, new Set()) > most) {
        context.reportError(tooCostly(`root fields of a ${node.operation}`, most, { nodes: node }));
      }
    },
  };
}

function listRule(context: ValidationContext): ASTVisitor {
  return {
    ListValue(node) {
      if (node.values.length > limits.listEntriesMost) {
        context.reportError(tooCostly('entries of a list', limits.listEntriesMost, { nodes: node }));
      }
    },
  };
}

export const limitRules: readonly ValidationRule[] = [weightRule, aliasRule, rootFieldRule, listRule];
