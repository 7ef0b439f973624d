class Sub extends Base {
    @Override
    Sub copy() {
        return new Sub();
    }

    public String toString() {
        return "sub";
    }
}
