class Loud extends Sink<String> {
    @Override
    void take(String value) {
        super.take(value + (last() == null ? "!" : last().length()));
    }

    @Override
    String last() {
        return super.last();
    }
}
