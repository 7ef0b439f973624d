package shop;

import store.Store;

public class Shop {
    public static String sell() {
        return Store.name();
    }
}
