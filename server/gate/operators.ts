/**
 * Every plan operator that a reading query may hold, as Neo4j 5.26 names them (the part before a bracket). What is
 * not listed is refused: LoadCSV reaches out, Show* and TerminateTransactions look at and end other people's work,
 * and whatever a later version brings is not known to be harmless. `Partitioned` ones are the parallel runtime's.
 */
const READING_OPERATORS: readonly string[] = [
  // where rows come from
  'AllNodesScan', 'PartitionedAllNodesScan', 'NodeByLabelScan', 'PartitionedNodeByLabelScan',
  'IntersectionNodeByLabelsScan', 'SubtractionNodeByLabelsScan', 'UnionNodeByLabelsScan',
  'PartitionedIntersectionNodeByLabelsScan', 'PartitionedSubtractionNodeByLabelsScan', 'PartitionedUnionNodeByLabelsScan',
  'NodeByElementIdSeek', 'NodeByIdSeek', 'NodeIndexSeek', 'NodeIndexSeekByRange', 'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeekByRange', 'MultiNodeIndexSeek', 'NodeIndexScan', 'NodeIndexContainsScan', 'NodeIndexEndsWithScan',
  'PartitionedNodeIndexScan', 'PartitionedNodeIndexSeek', 'PartitionedNodeIndexSeekByRange',
  'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan', 'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan', 'DirectedUnionRelationshipTypesScan', 'UndirectedUnionRelationshipTypesScan',
  'DirectedRelationshipByElementIdSeek', 'UndirectedRelationshipByElementIdSeek', 'DirectedRelationshipByIdSeek',
  'UndirectedRelationshipByIdSeek', 'DirectedRelationshipIndexScan', 'UndirectedRelationshipIndexScan',
  'DirectedRelationshipIndexSeek', 'UndirectedRelationshipIndexSeek', 'DirectedRelationshipIndexSeekByRange',
  'UndirectedRelationshipIndexSeekByRange', 'DirectedRelationshipUniqueIndexSeek', 'UndirectedRelationshipUniqueIndexSeek',
  'DirectedRelationshipIndexContainsScan', 'UndirectedRelationshipIndexContainsScan',
  'DirectedRelationshipIndexEndsWithScan', 'UndirectedRelationshipIndexEndsWithScan',
  'NodeCountFromCountStore', 'RelationshipCountFromCountStore', 'Argument', 'EmptyRow', 'Unwind', 'PartitionedUnwind',
  // how they go on
  'Expand', 'OptionalExpand', 'VarLengthExpand', 'Repeat', 'BidirectionalRepeat', 'ProjectEndpoints', 'ShortestPath',
  'StatefulShortestPath', 'PathPropagatingBFS', 'TriadicSelection', 'TriadicBuild', 'TriadicFilter',
  // how they meet
  'Apply', 'SemiApply', 'AntiSemiApply', 'LetSemiApply', 'LetAntiSemiApply', 'SelectOrSemiApply', 'SelectOrAntiSemiApply',
  'LetSelectOrSemiApply', 'LetSelectOrAntiSemiApply', 'RollUpApply', 'ConditionalApply', 'AntiConditionalApply', 'Optional',
  'Anti', 'CartesianProduct', 'NodeHashJoin', 'ValueHashJoin', 'LeftOuterHashJoin', 'RightOuterHashJoin', 'Union',
  'OrderedUnion', 'AssertSameNode', 'AssertSameRelationship',
  // what is made of them
  'Filter', 'Projection', 'CacheProperties', 'Distinct', 'OrderedDistinct', 'EagerAggregation', 'OrderedAggregation',
  'Eager', 'Limit', 'Skip', 'Sort', 'PartialSort', 'Top', 'PartialTop', 'Top1WithTies', 'ProcedureCall', 'ProduceResults',
  'EmptyResult',
]; // oxfmt-ignore

const allowed = new Set(READING_OPERATORS);

/** `VarLengthExpand(Pruning)` is judged as `VarLengthExpand`: the brackets hold how, not what. */
export function isReadingOperator(operator: string): boolean {
  return allowed.has(operator.replace(/\(.*$/, ''));
}
