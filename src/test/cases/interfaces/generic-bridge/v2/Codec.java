class Codec implements Converter<String, Integer> {
    @Override
    public Integer convert(String s) {
        return Integer.parseInt(s);
    }
}
