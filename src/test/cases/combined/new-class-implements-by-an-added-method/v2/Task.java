class Task extends Base implements Runnable, Greeter, Comparable<Object> {
}
