class Client {
    @SuppressWarnings("unchecked")
    static String use(Object o, String s) {
        if (o instanceof Converter) {
            return "converted " + ((Converter<String, Integer>) o).then(n -> n * 3).convert(s);
        }
        return "not a converter";
    }
}
