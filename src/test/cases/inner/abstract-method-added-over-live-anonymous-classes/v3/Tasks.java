import java.util.List;

class Tasks {
    static List<Task> make(String name) {
        return List.of(new Task() {
            @Override
            protected String step(int n, String more) {
                return "A" + n + more;
            }
        }, new Task() {
            @Override
            protected StringBuilder step(int n, String more) {
                return new StringBuilder(name).append(n).append(more);
            }
        });
    }

    static String run(List<Task> tasks) {
        String text = "";
        for (Task task : tasks) {
            text += task.run() + ";";
        }
        return text;
    }
}
