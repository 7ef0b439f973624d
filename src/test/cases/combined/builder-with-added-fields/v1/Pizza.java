class Pizza {
    private final int size;

    private Pizza(Builder builder) {
        size = builder.size;
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "pizza " + size;
    }

    static class Builder {
        private int size;

        Builder size(int value) {
            size = value;
            return this;
        }

        Pizza build() {
            return new Pizza(this);
        }
    }
}
