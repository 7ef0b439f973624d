class Animal {
    int meals;

    void feed() {
        meals++;
    }

    @Override
    public String toString() {
        return getClass().getName() + " meals " + meals;
    }
}
