class Worker extends Thread {
}
