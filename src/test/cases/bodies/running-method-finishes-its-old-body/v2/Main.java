public class Main {
    public static void main(String[] args) {
        Task task = new Task();
        task.run();
        task.run();
    }
}
