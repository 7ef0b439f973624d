package shop;

import store.Store;

public class Shop {
    public static String sell() {
        Store.stock--;
        Runnable sale = () -> Store.sold += 2;
        sale.run();
        return Store.name() + " " + Store.stock + " " + Store.sold;
    }
}
