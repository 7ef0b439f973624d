class Shout extends Handler<String> {
}
