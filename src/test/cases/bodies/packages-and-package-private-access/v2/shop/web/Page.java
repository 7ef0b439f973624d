package shop.web;

import shop.Counter;

public class Page {
    private final Counter counter;

    public Page(Counter counter) {
        this.counter = counter;
    }

    public String render() {
        return "visits " + counter.hit();
    }
}
