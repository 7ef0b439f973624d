class Sub extends Base {
    String own = "own";

    Sub(int x) {
        super(x * 10);
        own += size;
    }

    @Override
    String hook() {
        return "sub" + own;
    }
}
