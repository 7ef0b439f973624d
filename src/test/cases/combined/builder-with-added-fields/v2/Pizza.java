import java.util.ArrayList;
import java.util.List;

class Pizza {
    private final int size;
    private final List<String> toppings;
    private final boolean thin;

    private Pizza(Builder builder) {
        size = builder.size;
        toppings = List.copyOf(builder.toppings);
        thin = builder.thin;
    }

    static Builder builder() {
        return new Builder(true);
    }

    @Override
    public String toString() {
        return "pizza " + size + " " + toppings + " " + thin;
    }

    static class Builder {
        private int size;
        private final List<String> toppings = new ArrayList<>(List.of("cheese"));
        private boolean thin;

        Builder(boolean thin) {
            this.thin = thin;
        }

        Builder size(int value) {
            size = value;
            return this;
        }

        Builder with(String... names) {
            toppings.addAll(List.of(names));
            return this;
        }

        Pizza build() {
            return new Pizza(this);
        }
    }
}
