class Sub extends Base {
    private final int size;

    Sub(int n) {
        super(n);
        size = n;
    }

    @Override
    String describe() {
        return "size " + size;
    }
}
