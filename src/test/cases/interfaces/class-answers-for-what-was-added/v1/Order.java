class Order extends Base implements Kept {
}
