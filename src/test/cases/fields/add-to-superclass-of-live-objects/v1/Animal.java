class Animal {
    void feed() {
    }

    @Override
    public String toString() {
        return getClass().getName();
    }
}
