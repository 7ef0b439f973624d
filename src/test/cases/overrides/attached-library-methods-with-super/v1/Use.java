import java.util.List;

class Use {
    static String of(List<Coin> coins, Task task) {
        return coins.get(0).equals(coins.get(1)) + " " + task.contains("anything") + " " + task.containsAll(List.of("task 1", "anything"));
    }
}
