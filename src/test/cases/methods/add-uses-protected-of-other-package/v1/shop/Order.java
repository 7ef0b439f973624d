package shop;

import base.Entity;

public class Order extends Entity {
    public String show() {
        return "order";
    }
}
