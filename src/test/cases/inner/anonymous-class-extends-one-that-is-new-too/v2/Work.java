class Work {
    static String told = "first";
    static int count = 4;

    private abstract static class Base<T> {
        abstract T one();

        java.util.List<T> all() {
            count++;
            return java.util.List.of(one(), one());
        }
    }

    static Object made() {
        return new Base<String>() {
            @Override
            String one() {
                return "one" + count;
            }
        }.all() + told;
    }
}
