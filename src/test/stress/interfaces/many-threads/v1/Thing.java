class Thing implements Cloneable {
    private final int value;
    private final Object self = this;
    int count;

    Thing(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    Thing copy() {
        try {
            return (Thing) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && value == ((Thing) other).value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
