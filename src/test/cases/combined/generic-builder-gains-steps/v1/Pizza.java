final class Pizza extends Dish {
    private final int size;

    static class Builder extends Dish.Builder<Builder> {
        private int size;

        Builder size(int size) {
            this.size = size;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        Pizza build() {
            return new Pizza(this);
        }
    }

    private Pizza(Builder builder) {
        super(builder);
        size = builder.size;
    }

    @Override
    public String toString() {
        return size + "" + parts;
    }
}
