class Base {
    Base copy() {
        return new Base();
    }

    public String toString() {
        return "base";
    }
}
