// What is used of graphology's algorithms: their own types promise ES modules, but Node is given CommonJS functions.
declare module 'graphology-metrics/centrality/betweenness.js' {
  const betweenness: (graph: object, options: { getEdgeWeight: null }) => Record<string, number>;
  export default betweenness;
}

declare module 'graphology-metrics/centrality/pagerank.js' {
  interface Options {
    getEdgeWeight: string;
    alpha: number;
    maxIterations: number;
    tolerance: number;
  }
  const pagerank: (graph: object, options: Options) => Record<string, number>;
  export default pagerank;
}

declare module 'graphology-communities-louvain' {
  interface Options {
    getEdgeWeight: string;
    resolution: number;
    randomWalk: boolean;
  }
  const louvain: (graph: object, options: Options) => Record<string, number>;
  export default louvain;
}
