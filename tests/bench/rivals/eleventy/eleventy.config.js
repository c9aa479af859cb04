/** The reports as Eleventy would show them: a page each, and lists of fifty by year. No register, no data, no feeds. */
export default function configure(config) {
  config.addCollection('byYear', (collection) => {
    const years = Map.groupBy(collection.getFilteredByGlob('content/reports/**/*.md'), ({ date }) =>
      date.getUTCFullYear(),
    );
    return [...years].flatMap(([year, reports]) => {
      const pages = Math.ceil(reports.length / 50);
      return Array.from({ length: pages }, (_, page) => {
        return { year, page: page + 1, reports: reports.slice(page * 50, page * 50 + 50) };
      });
    });
  });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return { dir: { input: '.', includes: '_includes', output: 'dist' }, markdownTemplateEngine: false };
}
