/** How many a test of chance tries: FUZZ_RUNS where whoever started the tests has set it. */
export const runsOr = async (usual: number): Promise<number> =>
  Number(await (await fetch('/__runs')).text()) || usual;
