class Sub extends Base {
    private final int size;

    Sub(int n) {
        if (n < 0) {
            throw new IllegalArgumentException();
        }
        int doubled = n * 2;
        size = doubled;
        super(doubled + 1);
    }

    @Override
    String describe() {
        return "size " + size;
    }
}
