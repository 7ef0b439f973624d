package shop;

import base.Entity;

public class Order extends Entity {
    public String show() {
        return next() + " " + realm();
    }

    private String next() {
        id++;
        return stamp("order");
    }
}
