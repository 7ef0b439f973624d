class Queue {
    final Entry first = new Entry("a");

    static class Entry {
        private final String name;

        Entry(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return "entry " + name;
        }
    }
}
