class Digits implements Codec<Integer> {
    @Override
    public String encode(Integer n) {
        return n.toString();
    }

    @Override
    public Integer decode(String s) {
        return Integer.parseInt(s);
    }
}
