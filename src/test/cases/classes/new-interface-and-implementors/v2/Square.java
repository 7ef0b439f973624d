class Square implements Step {
    @Override
    public int apply(int n) {
        return n * n;
    }
}
