class Base {
    @Override
    public String toString() {
        return "base of kind " + getClass().getName();
    }
}
