package b;

import a.Store;

public class Shop {
    public static String sell(Store store) {
        return store.goods() + " for " + Store.price();
    }
}
