class Work {
    static String told = "first";

    static Object made() {
        return new Object() {
            @Override
            public String toString() {
                return told;
            }
        };
    }
}
