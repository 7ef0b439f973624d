class Digits implements Codec<Integer> {
    @Override
    public String encode(Integer n) {
        return n.toString();
    }
}
