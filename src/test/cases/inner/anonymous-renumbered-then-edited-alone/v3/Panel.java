class Panel {
    private static final Object OPEN = new Object() {
        @Override
        public String toString() {
            return "open";
        }
    };

    static Object close() {
        return new Object() {
            @Override
            public String toString() {
                return "three" + OPEN;
            }
        };
    }
}
