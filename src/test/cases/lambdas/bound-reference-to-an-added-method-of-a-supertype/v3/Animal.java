class Animal {

    String name() {
        return "animal";
    }

    CharSequence with(Object other) {
        return new StringBuilder(name()).append(" and ").append(other);
    }
}
