class Worker extends Thread {
    Worker() {
        System.out.println("made");
    }
}
