class Style implements Text {
    private final int number;

    Style(String name, int number) {
        this.number = number;
    }

    Style named(String other) {
        return new Style(other, number);
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public String text() {
        return number + " ";
    }

    static class Builder {
        private String name;

        Builder name(String name) {
            this.name = name;
            return this;
        }

        Style build() {
            return new Style(name, 2);
        }
    }
}
