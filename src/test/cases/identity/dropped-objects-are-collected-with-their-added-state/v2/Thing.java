class Thing {
    private Object[] payload;
    private Thing self;

    Object tie() {
        self = this;
        payload = new Object[] {this, new byte[1000]};
        return payload;
    }
}
