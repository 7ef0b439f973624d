class Panel {
    static Object close() {
        return new Object() {
            @Override
            public String toString() {
                return "five";
            }
        };
    }
}
