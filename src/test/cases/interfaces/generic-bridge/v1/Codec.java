class Codec {
    public Integer convert(String s) {
        return Integer.parseInt(s);
    }
}
