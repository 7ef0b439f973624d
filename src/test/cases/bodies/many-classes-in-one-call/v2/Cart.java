record Cart(Price price, Tax tax, Shipping shipping, Discount discount) {
    String total(int amount) {
        return "to pay " + (price.of(amount) + tax.on(amount) + shipping.of(amount) - discount.on(amount));
    }
}
